import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/StackDiagram/Layers';

/** A stack as a list, top first; copies hold a list of their own. */
export default function Layers({layers}: Props): ReactNode {
  return (
    <ol>
      {layers.map((layer, index) => (
        <li key={index}>
          {'name' in layer ? (
            layer.name
          ) : (
            <>
              <Translate
                id="theme.comparison.stack.copies"
                description="Stands before the layers that a stack diagram shows several times"
                values={{count: layer.copies}}>
                {'{count} copies, each of:'}
              </Translate>
              <Layers layers={layer.of} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
