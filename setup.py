"Packaging: the name, the description, the Python version and the links stand in pyproject.toml; the rest comes from settings.ini"
import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(interpolation=None)
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

suffix = '_requirements'
extras = {k.removesuffix(suffix): v.split() for k, v in cfg.items() if k.endswith(suffix)}
extras['all'] = sorted({r for k, v in extras.items() if k != 'dev' for r in v})
extras['dev'] = extras['all'] + extras['dev']


def absolute(m):
    "PyPI knows no relative links: point them at the repository"
    place = 'raw.githubusercontent.com/{user}/{repo}/{branch}' if m['image'] else 'github.com/{user}/{repo}/blob/{branch}'
    return f"{m['image']}[{m['text']}](https://{place.format(**cfg)}/{m['link']})"


readme = (here/'README.md').read_text(encoding='utf-8')

setup(
    version=cfg['version'],
    keywords=cfg['keywords'].split(),
    author=cfg['author'],
    author_email=cfg['author_email'],
    license_expression=cfg['license'],
    license_files=['LICENSE'],
    long_description=re.sub(r'(?P<image>!?)\[(?P<text>[^][]*)\]\((?!\w+:|#)(?P<link>[^)\s]+)\)', absolute, readme),
    long_description_content_type='text/markdown',
    packages=find_packages(include=['medimg_tl', 'medimg_tl.*']),
    include_package_data=False,
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['medimg_tl=medimg_tl._modidx:d']},
    classifiers=['Programming Language :: Python :: 3', 'Programming Language :: Python :: 3 :: Only',
                 'Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research',
                 'Topic :: Scientific/Engineering :: Medical Science Apps.',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence'],
    zip_safe=False,
)
