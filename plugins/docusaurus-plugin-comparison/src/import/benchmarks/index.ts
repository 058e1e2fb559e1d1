import type {BenchmarkTool} from './benchmarkTool.js';
import {criterion} from './criterion.js';
import {hyperfine} from './hyperfine.js';
import {vitest} from './vitest.js';

/** Every tool whose results are recognized. */
export const benchmarkTools: readonly BenchmarkTool[] = [
  hyperfine,
  vitest,
  criterion,
];
