import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  article: [
    'overview',
    'virtual-machines',
    'containers',
    {
      type: 'category',
      label: 'In between',
      link: {type: 'doc', id: 'in-between'},
      items: [
        'microvms',
        'sandboxed-containers',
        'vm-backed-containers',
        'unikernels',
        'webassembly',
      ],
    },
    'comparison',
    'measurements',
    'full-table',
    'modern-deployment',
    'choosing',
    'glossary',
    'about-this-comparison',
    'sources',
    'what-changed',
  ],
};

export default sidebars;
