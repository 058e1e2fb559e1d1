import {applyTheme} from '../../src/cli/applyTheme.js';
import {defaultPalette} from '../../src/index.js';

const {text, surface} = defaultPalette;
const start = '<svg id="d" viewBox="-5 -18.5 107 36">';
const name = '<title id="d-t">A</title><desc id="d-d">B</desc>';
const label = '<text fill="var(--mermaid-text, #1c1e21)">A label</text>';
const svg = `${start}${name}${label}</svg>`;
const background = (fill: string) =>
  `<rect x="-5" y="-18.5" width="107" height="36" fill="${fill}"/>`;

describe('applyTheme(svg, theme, id)', () => {
  it.each(['light', 'dark'] as const)(
    'paints the picture and its background in the %s theme',
    (theme) => {
      expect(applyTheme(svg, theme, 'd')).toBe(
        `${start}${name}${background(surface[theme])}<text fill="${text[theme]}">A label</text></svg>`,
      );
    },
  );

  it('sets the dark colors where the reader prefers them', () => {
    expect(applyTheme(svg, 'auto', 'd')).toBe(
      `${start}${name}<style>@media (prefers-color-scheme:dark){#d{--mermaid-text:${text.dark};--mermaid-surface:${surface.dark}}}</style>${background(`var(--mermaid-surface, ${surface.light})`)}${label}</svg>`,
    );
  });

  it('works without a description, or with neither', () => {
    const title = '<title id="d-t">A</title>';

    for (const names of ['', title]) {
      expect(applyTheme(`${start}${names}</svg>`, 'dark', 'd')).toBe(
        `${start}${names}${background(surface.dark)}</svg>`,
      );
    }
  });

  it('leaves the words of a label alone', () => {
    const words = '<text>var(--mermaid-text, #1c1e21)</text>';

    expect(applyTheme(`${start}${words}</svg>`, 'dark', 'd')).toContain(words);
  });
});
