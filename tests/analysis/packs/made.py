"""Small models with chance weights, in the layout that sentence-transformers publishes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

WORDS = "the bus is late again library kind park tree 12345 ห้องสมุดน่าอยู่มาก tren tarde biblioteca".split()
HIDDEN, LAYERS, HEADS, WIDE, PLACES = 16, 2, 4, 32, 40


def a_config(architecture: str = "bert", **changes: Any) -> dict[str, Any]:
    return {
        "model_type": architecture,
        "hidden_size": HIDDEN,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": WIDE,
        "max_position_embeddings": PLACES,
        "hidden_act": "gelu",
        "layer_norm_eps": 1e-5,
        "vocab_size": len(WORDS) + 4,
        **changes,
    }


def some_weights(prefix: str = "", seed: int = 3) -> dict[str, NDArray[np.float32]]:
    """Return the weights of a tiny BERT, by the names that are published."""
    chance = np.random.default_rng(seed)

    def chosen(*shape: int) -> NDArray[np.float32]:
        return chance.normal(0, 0.3, shape).astype(np.float32)

    weights = {
        "embeddings.word_embeddings.weight": chosen(len(WORDS) + 4, HIDDEN),
        "embeddings.position_embeddings.weight": chosen(PLACES, HIDDEN),
        "embeddings.token_type_embeddings.weight": chosen(1, HIDDEN),
        **_norm("embeddings.LayerNorm"),
    }
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        for part in ("query", "key", "value"):
            weights |= _linear(f"{layer}.attention.self.{part}", HIDDEN, HIDDEN, chosen)
        weights |= _linear(f"{layer}.attention.output.dense", HIDDEN, HIDDEN, chosen)
        weights |= _linear(f"{layer}.intermediate.dense", HIDDEN, WIDE, chosen)
        weights |= _linear(f"{layer}.output.dense", WIDE, HIDDEN, chosen)
        weights |= _norm(f"{layer}.attention.output.LayerNorm") | _norm(f"{layer}.output.LayerNorm")
    return {prefix + name: value for name, value in weights.items()}


def _norm(name: str) -> dict[str, NDArray[np.float32]]:
    return {f"{name}.weight": np.ones(HIDDEN, np.float32), f"{name}.bias": np.zeros(HIDDEN, np.float32)}


def _linear(name: str, inputs: int, outputs: int, chosen: Any) -> dict[str, NDArray[np.float32]]:
    return {f"{name}.weight": chosen(outputs, inputs), f"{name}.bias": chosen(outputs)}


def a_tokenizer() -> Tokenizer:
    vocabulary = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3} | {word: 4 + n for n, word in enumerate(WORDS)}
    made = Tokenizer(WordLevel(vocabulary, unk_token="<unk>"))
    made.pre_tokenizer = Whitespace()
    made.post_processor = TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    return made


def a_model(
    folder: Path, architecture: str = "bert", pooling: str = "mean_tokens", prefix: str = "", dense: int = 0
) -> Path:
    """Write a whole model with safetensors weights into `folder`."""
    from safetensors.numpy import save_file

    described(folder, architecture, pooling)
    save_file(some_weights(prefix), folder / "model.safetensors")
    if dense:
        (folder / "2_Dense").mkdir()
        told = {"activation_function": "torch.nn.modules.activation.Tanh", "out_features": dense}
        (folder / "2_Dense" / "config.json").write_text(json.dumps(told), encoding="utf-8")
        chance = np.random.default_rng(5)
        layer = {
            "linear.weight": chance.normal(0, 1, (dense, HIDDEN)).astype(np.float32),
            "linear.bias": chance.normal(0, 1, dense).astype(np.float32),
        }
        save_file(layer, folder / "2_Dense" / "model.safetensors")
        steps = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        steps.append({"idx": 2, "name": "2", "path": "2_Dense", "type": "sentence_transformers.models.Dense"})
        (folder / "modules.json").write_text(json.dumps(steps), encoding="utf-8")
    return folder


def described(folder: Path, architecture: str = "bert", pooling: str = "mean_tokens") -> Path:
    """Write everything of a model but its weights."""
    (folder / "1_Pooling").mkdir(parents=True)
    files: dict[str, Any] = {
        "config.json": a_config(architecture),
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": HIDDEN, f"pooling_mode_{pooling}": True},
        "sentence_bert_config.json": {"max_seq_length": 20},
    }
    for name, told in files.items():
        (folder / name).write_text(json.dumps(told), encoding="utf-8")
    a_tokenizer().save(str(folder / "tokenizer.json"))
    return folder


def states_by_hand(architecture: str, tokens: list[int], seed: int = 3) -> NDArray[np.float64]:
    """Return the last layer's states (length, hidden), computed step by step from the weights."""
    from scipy.special import erf

    weights = {name: value.astype(np.float64) for name, value in some_weights(seed=seed).items()}
    first = 0 if architecture == "bert" else 2
    states = weights["embeddings.word_embeddings.weight"][tokens]
    states = states + weights["embeddings.position_embeddings.weight"][first : first + len(tokens)]
    states = states + weights["embeddings.token_type_embeddings.weight"][0]
    states = _normed(states)
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"

        def linear(name: str, value: NDArray[np.float64], layer: str = layer) -> NDArray[np.float64]:
            return value @ weights[f"{layer}.{name}.weight"].T + weights[f"{layer}.{name}.bias"]

        parts = [linear(f"attention.self.{part}", states) for part in ("query", "key", "value")]
        query, key, value = (part.reshape(len(tokens), HEADS, -1).transpose(1, 0, 2) for part in parts)
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(HIDDEN / HEADS)
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = (shares / shares.sum(axis=-1, keepdims=True) @ value).transpose(1, 0, 2)
        states = _normed(states + linear("attention.output.dense", mixed.reshape(len(tokens), HIDDEN)))
        wide = linear("intermediate.dense", states)
        wide = wide * 0.5 * (1 + erf(wide / np.sqrt(2)))
        states = _normed(states + linear("output.dense", wide))
    return states


def _normed(states: NDArray[np.float64]) -> NDArray[np.float64]:
    middle, spread = states.mean(axis=-1, keepdims=True), states.var(axis=-1, keepdims=True)
    return (states - middle) / np.sqrt(spread + 1e-5)


def an_onnx_model(folder: Path, architecture: str = "xlm-roberta", external: str = "") -> Path:
    """Write a whole model as an ONNX graph: each token's state is its word's, mixed with the mean of all."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    described(folder, architecture)
    words = numpy_helper.from_array(some_weights()["embeddings.word_embeddings.weight"], "words")
    if external:
        words.ClearField("raw_data")
        words.data_location = TensorProto.EXTERNAL
        entry = words.external_data.add()
        entry.key, entry.value = "location", external
    nodes = [
        helper.make_node("Gather", ["words", "input_ids"], ["embedded"]),
        helper.make_node("ReduceMean", ["embedded"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("Add", ["embedded", "mean"], ["last_hidden_state"]),
    ]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in ("input_ids", "attention_mask")
    ]
    output = helper.make_tensor_value_info(
        "last_hidden_state", TensorProto.FLOAT, ["batch", "length", HIDDEN]
    )
    graph = helper.make_graph(nodes, "tiny", inputs, [output], [words])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    (folder / "onnx").mkdir()
    onnx.save(model, str(folder / "onnx" / "model.onnx"))
    return folder
