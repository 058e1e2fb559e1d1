import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  article: [
    'overview',
    'virtual-machines',
    'containers',
    'comparison',
    'modern-deployment',
    'choosing',
    'about-this-comparison',
  ],
};

export default sidebars;
