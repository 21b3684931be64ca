"""Writes the ONNX graph of a BERT-family encoder, so that published weights run without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

Precision = Literal["full", "compact"]
Weights = Mapping[str, NDArray[np.float32]]

TOKENS = "tokens"
VECTORS = "vectors"
_CONTRIB = "com.microsoft"


@dataclass
class _Graph:
    """Nodes and constants as they grow; every method returns the name of what it added."""

    precision: Precision
    nodes: list[NodeProto] = field(default_factory=list[NodeProto])
    constants: list[TensorProto] = field(default_factory=list[TensorProto])

    def constant(self, value: NDArray[Any]) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def several(
        self, kind: str, inputs: list[str], outputs: int, domain: str = "", **settings: object
    ) -> list[str]:
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **settings))
        return names

    def add(self, kind: str, *inputs: str, domain: str = "", **settings: object) -> str:
        return self.several(kind, list(inputs), 1, domain, **settings)[0]

    def norm(self, value: str, gain: NDArray[np.float32], bias: NDArray[np.float32], epsilon: float) -> str:
        # Add and this are five times faster than onnxruntime's fused SkipLayerNormalization.
        return self.add(
            "LayerNormalization", value, self.constant(gain), self.constant(bias), axis=-1, epsilon=epsilon
        )

    def linear(self, value: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """Multiply by `weight` (inputs, outputs) and add `bias` (outputs)."""
        if self.precision == "full":
            return self.add("Add", self.add("MatMul", value, self.constant(weight)), self.constant(bias))
        quantised, scale = quantise(weight)
        zero = np.zeros(len(scale), dtype=np.int8)
        constants = [self.constant(part) for part in (quantised, scale, zero, bias)]
        return self.add("DynamicQuantizeMatMul", value, *constants, domain=_CONTRIB)


def quantise(weight: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return `weight` (inputs, outputs) as integers with one scale per output.

    Seven bits and not eight: processors without VNNI add two products in 16 bits, which eight bits overflow.
    """
    scale = np.abs(weight).max(axis=0) / 63
    scale[scale == 0] = 1
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


def bert_graph(config: Mapping[str, Any], weights: Weights, precision: Precision) -> bytes:
    """Return a serialised model from `tokens` (texts, length; int64, unpadded) to `vectors` (texts, hidden).

    `config` and `weights` are a published BERT's config.json and safetensors. Vectors are the mean of the
    last layer's states over all tokens, of length 1. Nothing in the full-precision graph mixes texts, and
    its pooling is a product per text because onnxruntime's ReduceMean sums in another order for one text
    than for many. "compact" quantises what it multiplies by the range of the whole input: give it one text
    at a time, else a vector depends on its company.
    """
    graph = _Graph(precision)
    length = graph.add("Slice", graph.add("Shape", TOKENS), graph.integers(1), graph.integers(2))
    states = _embeddings(graph, weights, config, length)
    for layer in range(config["num_hidden_layers"]):
        states = _layer(graph, weights, config, f"encoder.layer.{layer}.", states)
    _pooled(graph, states, length)
    return _model(graph, config["hidden_size"])


def _embeddings(graph: _Graph, weights: Weights, config: Mapping[str, Any], length: str) -> str:
    places = (
        weights["embeddings.position_embeddings.weight"]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    words = graph.add("Gather", graph.constant(weights["embeddings.word_embeddings.weight"]), TOKENS)
    first = graph.add("Slice", graph.constant(places), graph.integers(0), length)
    return _norm(graph, weights, config, "embeddings.LayerNorm", graph.add("Add", words, first))


def _layer(graph: _Graph, weights: Weights, config: Mapping[str, Any], name: str, states: str) -> str:
    attended = _attention(graph, weights, config, name, states)
    attended = _linear(graph, weights, name + "attention.output.dense", attended)
    states = _norm(
        graph, weights, config, name + "attention.output.LayerNorm", graph.add("Add", states, attended)
    )
    wide = graph.add("Gelu", _linear(graph, weights, name + "intermediate.dense", states), domain=_CONTRIB)
    narrow = _linear(graph, weights, name + "output.dense", wide)
    return _norm(graph, weights, config, name + "output.LayerNorm", graph.add("Add", states, narrow))


def _attention(graph: _Graph, weights: Weights, config: Mapping[str, Any], name: str, states: str) -> str:
    parts = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
    weight = np.hstack([weights[f"{part}.weight"].T for part in parts])
    bias = np.hstack([weights[f"{part}.bias"] for part in parts])
    joined = graph.linear(states, weight, bias)
    split = graph.several("Split", [joined], 3, axis=-1, num_outputs=3)
    return graph.add("MultiHeadAttention", *split, domain=_CONTRIB, num_heads=config["num_attention_heads"])


def _linear(graph: _Graph, weights: Weights, name: str, value: str) -> str:
    return graph.linear(value, weights[f"{name}.weight"].T, weights[f"{name}.bias"])


def _norm(graph: _Graph, weights: Weights, config: Mapping[str, Any], name: str, value: str) -> str:
    return graph.norm(value, weights[f"{name}.weight"], weights[f"{name}.bias"], config["layer_norm_eps"])


def _pooled(graph: _Graph, states: str, length: str) -> None:
    shape = graph.add("Concat", graph.integers(1), length, axis=0)
    ones = graph.add("Expand", graph.constant(np.ones((1, 1), dtype=np.float32)), shape)
    share = graph.add("Div", ones, graph.add("Cast", length, to=TensorProto.FLOAT))
    mean = graph.add("Squeeze", graph.add("MatMul", share, states), graph.integers(1))
    graph.nodes.append(helper.make_node("LpNormalization", [mean], [VECTORS], axis=-1, p=2))


def _model(graph: _Graph, hidden: int) -> bytes:
    tokens = helper.make_tensor_value_info(TOKENS, TensorProto.INT64, ["texts", "length"])
    vectors = helper.make_tensor_value_info(VECTORS, TensorProto.FLOAT, ["texts", hidden])
    body = helper.make_graph(graph.nodes, "bert", [tokens], [vectors], graph.constants)
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_CONTRIB, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=10).SerializeToString()
