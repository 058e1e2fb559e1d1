import {serialize, type TreeAdapterTypeMap} from 'parse5';
import {Recorder} from './recorder.js';

describe('Recorder', () => {
  it('knows which packages ask for a member, and for which none does', () => {
    class Adapter {
      #name = 'a';

      get name(): string {
        return this.#name;
      }

      set name(name: string) {
        this.#name = name;
      }

      isElementNode(): boolean {
        return this.name === '';
      }

      getChildNodes(): [] {
        return [];
      }

      getTagName(): string {
        return this.name;
      }
    }
    const recorder = new Recorder();
    recorder.watch(Adapter);
    const treeAdapter = new Adapter();
    treeAdapter.getChildNodes();
    serialize<TreeAdapterTypeMap>({}, {treeAdapter: treeAdapter as never});

    expect(
      [...(recorder.read().get('Adapter') ?? [])].map(([member, askers]) => [
        member,
        [...askers].sort(),
      ]),
    ).toEqual([
      ['name', ['mermaid-to-svg']],
      ['name (set)', []],
      ['isElementNode()', ['parse5']],
      ['getChildNodes()', ['mermaid-to-svg', 'parse5']],
      ['getTagName()', []],
    ]);
  });
});
