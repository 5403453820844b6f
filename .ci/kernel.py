"Run notebooks in a real Jupyter kernel: kernel.py NOTEBOOK... [--flags data,cuda,slow: cells to run that are skipped otherwise]"
import os
import sys
import time
from argparse import ArgumentParser
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbdev.config import get_config
from nbdev.test import nb_test_cells


def run(path, flags):
    "Run the cells of the notebook at `path` that nbdev-test would run; nbclient itself knows no test flags"
    source = nbformat.read(path, as_version=4)
    cells = [nbformat.v4.new_code_cell(c.source) for c in nb_test_cells(path, get_config(path.parent).tst_flags, flags)]
    if not cells: raise ValueError(f'{path}: no cell is left to run')
    nb = nbformat.v4.new_notebook(cells=cells, metadata=source.metadata)
    NotebookClient(nb, timeout=600, kernel_name='python3', resources={'metadata': {'path': str(path.parent)}}).execute()
    return len(cells)


def main():
    "Run all, print a line each, fail if one failed"
    parser = ArgumentParser(description=__doc__)
    parser.add_argument('notebooks', nargs='+', type=Path)
    parser.add_argument('--flags', default='', help='separated by commas')
    args, bad = parser.parse_args(), 0
    os.environ.pop('MPLBACKEND', None)  # the kernel draws inline, as in a browser
    for path in args.notebooks:
        start = time.monotonic()
        try: print(f'{path}: {run(path.resolve(), args.flags.split(","))} cells, {time.monotonic() - start:.0f} s')
        except (CellExecutionError, DeadKernelError, ValueError, OSError) as e:
            bad += 1
            print(f'{path}: FAILED\n{e}', file=sys.stderr)
    sys.exit(bool(bad))


if __name__ == '__main__': main()
