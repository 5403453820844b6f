"Make README.md from nbs/index.ipynb: readme.py [--check: compare only]"
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
from nbconvert import MarkdownExporter
from nbdev.process import NBProcessor
from traitlets.config import Config

root = Path(__file__).resolve().parents[1]
nbs = root/'nbs'
config = Config(TagRemovePreprocessor={'enabled': True, 'remove_input_tags': {'no-source'}})


def main():
    "Write the README and its pictures, or with --check say which of them are out of date"
    files, check = render(), '--check' in sys.argv
    stale = {p for p in nbs.glob('images/index_*') if p.relative_to(root).as_posix() not in files}
    wrong = stale | {root/f for f, data in files.items() if not (root/f).exists() or (root/f).read_bytes() != data}
    names = ', '.join(sorted(p.relative_to(root).as_posix() for p in wrong))
    if check and wrong: sys.exit(f'not as nbs/index.ipynb has it: {names}. Run python .ci/readme.py')
    if not check:
        for p in stale: p.unlink()
        for f, data in files.items():
            (root/f).parent.mkdir(exist_ok=True)
            (root/f).write_bytes(data)
    print(f'{len(files)} files made from nbs/index.ipynb, ' + (f'changed: {names}' if wrong else 'all as they were'))


def render():
    "{path: bytes} of README.md and of the pictures among the outputs"
    cells = [c for c in map(shown, NBProcessor(nbs/'index.ipynb').nb.cells) if c]
    nb = nbformat.v4.new_notebook(cells=cells, metadata={'language_info': {'name': 'python'}})
    where = {'unique_key': 'index', 'output_files_dir': 'nbs/images'}
    text, resources = MarkdownExporter(config=config).from_notebook_node(nb, where)
    text = re.sub(r'!\[png\](\(nbs/images/index_(\d+))', lambda m: f'![{cells[int(m[2])].metadata.alt}]{m[1]}', text)
    text = re.sub(r'\n{3,}', '\n\n', re.sub(r'[ \t]+$', '', text, flags=re.M)).strip()
    return {'README.md': f'{text}\n'.encode()} | resources['outputs']


def shown(cell):
    "`cell` as a reader should see it, or None; the directives decide, as in the documentation"
    d = cell.directives_
    if cell.cell_type == 'raw' or 'hide' in d or d.get('include') == 'false': return
    if cell.cell_type == 'markdown':
        return nbformat.v4.new_markdown_cell(re.sub(r'(?P<before>\[[^][]*\]\()(?P<link>[^)\s]+)', from_root, cell.source))
    outputs = [] if d.get('output') == 'false' else [o for o in map(output, cell.get('outputs', [])) if o]
    alt = d.get('fig-alt', 'Picture that the code above draws').strip('"')
    new = nbformat.v4.new_code_cell(cell.source, outputs=outputs, metadata={'alt': alt})
    if d.get('echo') == 'false' or not cell.source.strip(): new.metadata.tags = ['no-source']
    return new


def output(o):
    "The output without html, which GitHub and PyPI strip; None for progress bars and warnings"
    o = nbformat.from_dict(o)
    if o.output_type == 'stream': return o if o.name == 'stdout' else None
    if o.output_type == 'error': sys.exit('nbs/index.ipynb holds an error: run it again')
    o.data.pop('text/html', None)
    return o if o.data and not o.data.get('text/plain', '').startswith('<IPython') else None


def from_root(m):
    "A link of the notebook as seen from the top of the repository"
    link = m['link']
    if urlsplit(link).scheme or link.startswith('#'): return m[0]
    path = (nbs/urlsplit(link).path).resolve()
    if not path.exists(): sys.exit(f'nbs/index.ipynb links to {link}, which is not there')
    return m['before'] + link.replace(urlsplit(link).path, path.relative_to(root).as_posix())


if __name__ == '__main__': main()
