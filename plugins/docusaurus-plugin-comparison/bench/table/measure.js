// These functions run in a page, without access to this file or to each other.

/** Milliseconds until a peer has started and its page is painted. */
export function start() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      let isReady = false;
      const begin = performance.now();
      Promise.resolve(globalThis.start()).then(() => (isReady = true));
      const check = () => {
        const {port1, port2} = new MessageChannel();
        // A task that is scheduled in a frame runs after the frame is painted.
        port2.onmessage = () =>
          isReady
            ? resolve(performance.now() - begin)
            : requestAnimationFrame(check);
        port1.postMessage(undefined);
      };
      check();
    });
  });
}

/**
 * The time from clicking a header until its order is painted, in milliseconds.
 * The click is at the start of a frame, so waiting for the next one is not
 * included.
 */
export function click({column, direction}) {
  const table = document.querySelector('table');
  const header = table.tHead.rows[table.tHead.rows.length - 1].cells[column];
  const target = header.querySelector('button') ?? header;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begin = performance.now();
      target.click();
      const check = () => {
        const {port1, port2} = new MessageChannel();
        port2.onmessage = () =>
          header.ariaSort === direction
            ? resolve(performance.now() - begin)
            : requestAnimationFrame(check);
        port1.postMessage(undefined);
      };
      check();
    });
  });
}

/** The texts of a column, from the first row to the last. */
export function read(column) {
  return [...document.querySelectorAll('tbody tr')].map((row) =>
    row.cells[column].textContent.trim(),
  );
}
