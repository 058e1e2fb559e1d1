import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  article: [
    'overview',
    'virtual-machines',
    'containers',
    'comparison',
    'measurements',
    'full-table',
    'modern-deployment',
    'choosing',
    'glossary',
    'about-this-comparison',
  ],
};

export default sidebars;
