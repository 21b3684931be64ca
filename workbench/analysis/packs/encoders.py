"""Makes an encoder of a pack: from safetensors by writing the graph ourselves, from ONNX by running it as it is."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import usable_cores
from workbench.analysis.embedding.encoder import Encoder, Identity, session
from workbench.analysis.embedding.graph import Head, Weights, bert_graph
from workbench.analysis.packs.layout import ARCHITECTURES, Layout
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_PREFIXES = ("", "bert.", "roberta.", "model.", "0.auto_model.", "auto_model.")
_ANCHOR = "embeddings.word_embeddings.weight"
_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})
_PER_TOKEN, _PER_TEXT = 3, 2


def weights_encoder(folder: Path, layout: Layout, identity: Identity) -> Encoder:
    """Return an encoder of safetensors weights.

    Raises:
        Problem: `pack.unreadable`, naming what is wrong with the file.
    """
    weights = _weights(folder / layout.weights, layout)
    dense: Weights = {} if not layout.dense else _tensors(folder / layout.dense)
    head = Head(layout.pooling == "cls", dense, layout.activation)
    try:
        graph = bert_graph(layout.config, weights, head=head, first_place=ARCHITECTURES[layout.architecture])
    except (KeyError, ValueError, IndexError) as error:
        raise Problem(
            "pack.unreadable", file=layout.weights, reason=spoken("it lacks {part}", part=str(error))
        ) from error
    return Encoder(graph, load_tokenizer(folder, layout), identity)


class GraphEncoder:
    """Embeds texts by a given ONNX graph, one at a time: so a vector is a function of its text alone."""

    def __init__(self, folder: Path, layout: Layout, identity: Identity) -> None:
        self.identity = identity
        self._layout = layout
        self._tokenizer = load_tokenizer(folder, layout)
        self._session = _checked_session(folder / layout.weights)
        self._inputs = {told.name for told in self._session.get_inputs()}
        if "input_ids" not in self._inputs or self._inputs - _INPUTS:
            raise Problem("pack.architecture", architecture="a graph with unknown inputs")
        self._output = _output(self._session.get_outputs())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row a text, (len(texts), dimension), of length 1 to float16's precision."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        with ThreadPoolExecutor(usable_cores()) as pool:
            rows = list(pool.map(self._run, tokens))
        found = np.array(rows, dtype=np.float32).reshape(len(texts), self.identity.dimension)
        return found.astype(np.float16).astype(np.float32)

    def _run(self, tokens: list[int]) -> NDArray[np.float32]:
        ids = np.array([tokens], dtype=np.int64)
        fed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        (told,) = self._session.run([self._output], {name: fed[name] for name in self._inputs})
        states = np.asarray(told, dtype=np.float32)[0]
        if states.ndim == _PER_TEXT:
            states = states[0] if self._layout.pooling == "cls" else states.mean(axis=0, dtype=np.float64)
        return (states / max(float(np.linalg.norm(states)), 1e-12)).astype(np.float32)


def load_tokenizer(folder: Path, layout: Layout) -> Tokenizer:
    """Return the tokeniser, cutting texts where the model ends and padding none.

    Raises:
        Problem: `pack.unreadable`.
    """
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(folder / layout.tokenizer))
    except Exception as error:  # the library knows no class of its own for this
        raise Problem(
            "pack.unreadable", file=layout.tokenizer, reason=spoken("it is no tokeniser")
        ) from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(layout.longest)
    known = layout.config.get("vocab_size")
    if isinstance(known, int) and tokenizer.get_vocab_size() > known:
        raise Problem(
            "pack.unreadable", file=layout.tokenizer, reason=spoken("it knows more words than the model")
        )
    return tokenizer


def _weights(path: Path, layout: Layout) -> Weights:
    """Return the encoder's weights by their plain names, whatever the file puts before them."""
    tensors = _tensors(path)
    prefix = next((each for each in _PREFIXES if each + _ANCHOR in tensors), None)
    if prefix is None:
        raise Problem("pack.unreadable", file=layout.weights, reason=spoken("it lacks {part}", part=_ANCHOR))
    found = {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
    if found[_ANCHOR].ndim != _PER_TEXT or found[_ANCHOR].shape[1] != layout.config["hidden_size"]:
        raise Problem(
            "pack.unreadable",
            file=layout.weights,
            reason=spoken("it is of another size than config.json tells"),
        )
    return found


def _tensors(path: Path) -> dict[str, NDArray[np.float32]]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return {name: np.asarray(value, dtype=np.float32) for name, value in load_file(path).items()}
    except (SafetensorError, OSError, ValueError, TypeError, KeyError) as error:
        raise Problem("pack.unreadable", file=path.name, reason=type(error).__name__) from error


def _checked_session(path: Path) -> Any:
    """Return a session of a graph that uses known operations and reads no file but those beside it."""
    model = _graph(path)
    unknown = {entry.domain for entry in model.opset_import} - _DOMAINS
    if unknown or model.functions:
        raise Problem(
            "pack.architecture",
            architecture=spoken("operations of “{names}”", names=", ".join(sorted(unknown))),
        )
    for name in _files_beside(model):
        if not (path.parent / name).is_file():
            raise Problem("pack.incomplete", file=name)
    try:
        return session(str(path))
    except Exception as error:  # onnxruntime's errors have no common class
        raise Problem("pack.unreadable", file=path.name, reason=spoken("it does not run")) from error


def external_files(path: Path) -> tuple[str, ...]:
    """Return the files beside an ONNX graph in which its weights lie.

    Raises:
        Problem: `pack.outside` where it names a file anywhere else, `pack.unreadable`.
    """
    return _files_beside(_graph(path))


def _graph(path: Path) -> Any:
    """Return an ONNX graph without the weights that lie in files beside it."""
    import onnx

    try:
        return onnx.load(str(path), load_external_data=False)
    except Exception as error:  # protobuf's errors have no common class
        raise Problem("pack.unreadable", file=path.name, reason=spoken("it is no ONNX graph")) from error


def _files_beside(model: Any) -> tuple[str, ...]:
    from onnx.external_data_helper import ExternalDataInfo, uses_external_data

    held = [
        ExternalDataInfo(tensor).location for tensor in _tensors_of(model.graph) if uses_external_data(tensor)
    ]
    for name in held:
        if Path(name).name != name or name in {"", ".", ".."} or "\\" in name:
            raise Problem("pack.outside", file=name)
    return tuple(dict.fromkeys(held))


def _tensors_of(graph: Any) -> Any:
    """Yield every constant of a graph and of the graphs within it."""
    yield from graph.initializer
    for node in graph.node:
        for setting in node.attribute:
            if setting.HasField("t"):
                yield setting.t
            yield from setting.tensors
            for inner in ([setting.g] if setting.HasField("g") else []) + list(setting.graphs):
                yield from _tensors_of(inner)


def _output(outputs: Sequence[Any]) -> str:
    """Return the name of the output to read: a vector a text if there is one, else a state a token."""
    names = {told.name: told for told in outputs}
    for wanted in ("sentence_embedding", "last_hidden_state", "token_embeddings"):
        if wanted in names:
            return wanted
    for told in outputs:
        if len(told.shape or ()) in {_PER_TEXT, _PER_TOKEN}:
            return told.name
    raise Problem("pack.architecture", architecture="a graph without vectors")
