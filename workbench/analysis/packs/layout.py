"""Reads what a folder of a sentence-transformers model says of itself, and refuses what cannot be run safely."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

Pooling = Literal["mean", "cls", "none"]

ARCHITECTURES = {"bert": 0, "xlm-roberta": 2, "roberta": 2}
"""Families whose encoder is BERT's, and the number of their first position."""
PICKLED = frozenset({".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".msgpack", ".h5"})
"""Endings of files that can carry programs, or are weights in a form that is not read here."""
_ONNX_PLACES = ("onnx/model.onnx", "model.onnx")
_TRANSFORMER, _POOLING, _DENSE, _NORMALISE = "Transformer", "Pooling", "Dense", "Normalize"
_LONGEST_USUAL = 512
_ACTIVATIONS = {"torch.nn.modules.linear.Identity": "", "torch.nn.modules.activation.Tanh": "Tanh"}


@dataclass(frozen=True)
class Layout:
    """Where the parts of a model lie; paths are relative to its folder, with forward slashes."""

    architecture: str
    config: dict[str, Any]
    weights: str
    is_onnx: bool
    tokenizer: str
    pooling: Pooling
    longest: int
    """Tokens of a text that are read."""
    dense: str = ""
    activation: str = ""
    """The layer after pooling, where there is one: its weights, and what is applied to its output."""

    @property
    def files(self) -> tuple[str, ...]:
        """Return every file the model needs, beside what an ONNX graph names itself."""
        told = ("config.json", self.weights, self.tokenizer, self.dense)
        return tuple(dict.fromkeys(file for file in told if file))


def read_layout(folder: Path) -> Layout:
    """Return what the model in `folder` consists of.

    Raises:
        Problem: `pack.pickle`, `pack.incomplete`, `pack.architecture` or `pack.unreadable`.
    """
    _refuse_pickles(folder)
    config = _json(folder, "config.json")
    architecture = _architecture(config)
    modules = _modules(folder)
    pooling = _pooling(folder, modules)
    dense, activation = _dense(folder, modules)
    weights = _weights(folder)
    return Layout(
        architecture=architecture,
        config=config,
        weights=weights,
        is_onnx=weights.endswith(".onnx"),
        tokenizer=_there(folder, "tokenizer.json"),
        pooling=pooling,
        longest=_longest(folder, config),
        dense=dense,
        activation=activation,
    )


def _refuse_pickles(folder: Path) -> None:
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICKLED)
    if found:
        raise Problem("pack.pickle", file=found[0].relative_to(folder).as_posix())


def _architecture(config: dict[str, Any]) -> str:
    architecture = str(config.get("model_type", ""))
    if architecture not in ARCHITECTURES or "auto_map" in config:
        raise Problem("pack.architecture", architecture=architecture or "unnamed")
    if config.get("hidden_act", "gelu") != "gelu":
        raise Problem("pack.architecture", architecture=f"{architecture} with {config['hidden_act']}")
    if config.get("position_embedding_type", "absolute") != "absolute":
        raise Problem(
            "pack.architecture", architecture=spoken("{name} with relative positions", name=architecture)
        )
    for name in ("hidden_size", "num_hidden_layers", "num_attention_heads", "max_position_embeddings"):
        if not isinstance(config.get(name), int) or config[name] < 1:
            raise Problem(
                "pack.unreadable", file="config.json", reason=spoken("it tells no {name}", name=name)
            )
    return architecture


def _modules(folder: Path) -> dict[str, str]:
    """Return the folder of each step of the model, by the name of its kind ("Transformer", "Pooling")."""
    if not (folder / "modules.json").exists():
        return {}
    told = _json(folder, "modules.json")
    steps: dict[str, str] = {}
    for module in told if isinstance(told, list) else []:
        kind = str(module.get("type", "")).rpartition(".")[2]
        if kind not in {_TRANSFORMER, _POOLING, _DENSE, _NORMALISE} or kind in steps:
            raise Problem("pack.architecture", architecture=f"a step “{kind}”")
        steps[kind] = _inside(str(module.get("path", "")))
    if steps.get(_TRANSFORMER):
        raise Problem("pack.architecture", architecture="a transformer in a folder of its own")
    return steps


def _pooling(folder: Path, modules: dict[str, str]) -> Pooling:
    if _POOLING not in modules:
        return "mean"
    told = _json(folder, f"{modules[_POOLING]}/config.json")
    chosen = [name for name, value in told.items() if name.startswith("pooling_mode_") and value is True]
    if chosen == ["pooling_mode_mean_tokens"]:
        return "mean"
    if chosen == ["pooling_mode_cls_token"]:
        return "cls"
    raise Problem(
        "pack.architecture", architecture=spoken("pooling by {names}", names=", ".join(chosen) or "–")
    )


def _dense(folder: Path, modules: dict[str, str]) -> tuple[str, str]:
    if _DENSE not in modules:
        return "", ""
    told = _json(folder, f"{modules[_DENSE]}/config.json")
    activation = str(told.get("activation_function", ""))
    if activation not in _ACTIVATIONS:
        raise Problem(
            "pack.architecture",
            architecture=spoken("a layer with {activation}", activation=activation or "–"),
        )
    return _there(folder, f"{modules[_DENSE]}/model.safetensors"), _ACTIVATIONS[activation]


def _weights(folder: Path) -> str:
    for place in ("model.safetensors", *_ONNX_PLACES):
        if (folder / place).is_file():
            return place
    raise Problem("pack.incomplete", file="model.safetensors (or onnx/model.onnx)")


def _longest(folder: Path, config: dict[str, Any]) -> int:
    room = int(config["max_position_embeddings"]) - ARCHITECTURES[str(config["model_type"])]
    file = "sentence_bert_config.json"
    told = _json(folder, file).get("max_seq_length") if (folder / file).exists() else None
    wanted = told if isinstance(told, int) and told > 0 else _LONGEST_USUAL
    return max(1, min(wanted, room))


def _there(folder: Path, file: str) -> str:
    if not (folder / file).is_file():
        raise Problem("pack.incomplete", file=file)
    return file


def _inside(path: str) -> str:
    """Return a relative path as it was told, if it stays within the folder."""
    parts = PurePosixPath(path.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in path:
        raise Problem("pack.outside", file=path)
    return parts.as_posix() if path else ""


def _json(folder: Path, file: str) -> Any:
    try:
        told = json.loads((folder / _there(folder, file)).read_text(encoding="utf-8"))
    except (ValueError, RecursionError, OSError) as error:
        raise Problem("pack.unreadable", file=file, reason=type(error).__name__) from error
    if not isinstance(told, dict | list):
        raise Problem("pack.unreadable", file=file, reason=spoken("it tells nothing"))
    return told
