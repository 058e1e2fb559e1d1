import type {Host, MenuPart} from './controls.js';
import {make} from './make.js';
import {comparisonKinds} from './state.js';

/** Chooses how values are compared with the baseline, once there is one. */
export function createKindChoice(host: Host): MenuPart {
  const group = make('fieldset', {hidden: true});
  group.dataset['kinds'] = '';
  const radios = comparisonKinds.map((kind) => {
    const radio = make('input', {
      type: 'radio',
      name: `${host.table.anchor}.comparison`,
      value: kind,
    });
    radio.addEventListener('change', () => host.change({comparison: kind}));
    return radio;
  });
  // Its words are loaded together with those of the comparison.
  let filling: Promise<void> | undefined;
  const fill = async (): Promise<void> => {
    const strings = await host.loadComparisonStrings();
    group.append(
      make('legend', {}, strings['compareBy'] ?? ''),
      ...radios.map((radio) =>
        make('label', {}, radio, ' ', strings[radio.value] ?? ''),
      ),
    );
    group.hidden = host.state().baseline === '';
  };

  return {
    nodes: [group],
    update() {
      const {baseline, comparison} = host.state();
      if (baseline !== '') {
        filling ??= fill().catch(() => {
          // Offline; the next change asks again.
          filling = undefined;
        });
      }
      group.hidden = baseline === '' || !group.hasChildNodes();
      radios.forEach((radio) => (radio.checked = radio.value === comparison));
    },
  };
}
