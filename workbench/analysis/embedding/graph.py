"""Writes the ONNX graph of a BERT-family encoder, so that published weights run without torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

Weights = Mapping[str, NDArray[np.float32]]

TOKENS = "tokens"
VECTORS = "vectors"
_CONTRIB = "com.microsoft"
# Seven bits and not eight: processors without VNNI add two products in 16 bits, which eight bits overflow.
_LARGEST_WEIGHT = 63


@dataclass(frozen=True)
class Step:
    """How a layer's input becomes integers 0 to 255: a step's worth, by channel, and where zero lies."""

    worth: NDArray[np.float32]
    zero: int


Steps = Mapping[str, Step]


@dataclass(frozen=True)
class Head:
    """How the states of all tokens become one vector: their mean or the first token's, and a layer after it.

    `dense` holds "linear.weight" (outputs, inputs) and "linear.bias" where there is such a layer, `activation`
    the ONNX operation on its output ("" for none).
    """

    takes_first: bool = False
    dense: Weights = field(default_factory=dict[str, NDArray[np.float32]])
    activation: str = ""


_MEAN = Head()


@dataclass
class _Graph:
    """Nodes and constants as they grow; methods that add something return its name."""

    weights: Weights
    steps: Steps | None
    nodes: list[NodeProto] = field(default_factory=list[NodeProto])
    constants: list[TensorProto] = field(default_factory=list[TensorProto])
    inputs: dict[str, str] = field(default_factory=dict[str, str])
    """Linear layers by name, and the value each takes in."""

    def constant(self, value: Any) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def integers(self, *values: int) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def add(self, kind: str, *inputs: str, domain: str = "", **settings: Any) -> str:
        name = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, **settings))
        return name

    def norm(self, name: str, value: str, epsilon: float) -> str:
        # Add and this are five times faster than onnxruntime's fused SkipLayerNormalization.
        gain, bias = (
            self.constant(self.weights[f"{name}.weight"]),
            self.constant(self.weights[f"{name}.bias"]),
        )
        return self.add("LayerNormalization", value, gain, bias, axis=-1, epsilon=epsilon)

    def linear(
        self, name: str, value: str, *layers: tuple[NDArray[np.float32], NDArray[np.float32]]
    ) -> list[str]:
        """Multiply by the weight (inputs, outputs) of each of `layers` and add its bias (outputs)."""
        self.inputs[name] = value
        if self.steps is None:
            return [
                self.add("Add", self.add("MatMul", value, self.constant(weight)), self.constant(bias))
                for weight, bias in layers
            ]
        step = self.steps[name]
        zero, one = self.constant(np.uint8(step.zero)), self.constant(np.float32(1))
        in_steps = self.add("Mul", value, self.constant(1 / step.worth))
        counted = self.add("QuantizeLinear", in_steps, one, zero)
        found: list[str] = []
        for weight, bias in layers:
            integers, scale = quantise(weight * step.worth[:, None])
            inputs = [counted, self.constant(integers), one, self.constant(scale), zero, ""]
            found.append(self.add("MatMulIntegerToFloat", *inputs, self.constant(bias), domain=_CONTRIB))
        return found

    def dense(self, name: str, value: str) -> str:
        weight, bias = self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"]
        return self.linear(name, value, (weight, bias))[0]


def quantise(weight: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return `weight` (inputs, outputs) as integers with one scale for each output."""
    scale = np.abs(weight).max(axis=0) / _LARGEST_WEIGHT
    scale[scale == 0] = 1
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


def bert_graph(
    config: Mapping[str, Any],
    weights: Weights,
    steps: Steps | None = None,
    head: Head = _MEAN,
    first_place: int = 0,
) -> bytes:
    """Return a serialised model from `tokens` (texts, length; int64, unpadded) to `vectors` (texts, hidden).

    `config` and `weights` are a published BERT's config.json and safetensors; the families of RoBERTa number
    their tokens from `first_place` on. Vectors are what `head` makes of the last layer's states (the mean over
    all tokens), of length 1. With `steps` the linear layers multiply integers. No
    operation mixes texts or sums in an order that depends on their number, so that a vector depends on its
    text alone; pooling is a product for each text, because onnxruntime's ReduceMean would break that.
    """
    graph = _Graph(weights, steps)
    _encode(graph, config, head, first_place)
    dense = head.dense.get(_DENSE_WEIGHT)
    return _serialised(graph, {VECTORS: config["hidden_size"] if dense is None else dense.shape[0]})


def watched_graph(config: Mapping[str, Any], weights: Weights) -> tuple[bytes, dict[str, str]]:
    """Return the full-precision model with what its linear layers take in as outputs: names by layer."""
    graph = _Graph(weights, None)
    _encode(graph, config)
    return _serialised(graph, dict.fromkeys(set(graph.inputs.values()))), graph.inputs


def weight_of(weights: Weights, name: str) -> NDArray[np.float32]:
    """Return the matrix (inputs, outputs) of a linear layer; attention's three are one layer here."""
    if name.endswith(".self"):
        return np.hstack([weights[f"{name}.{part}.weight"].T for part in _ATTENTION])
    return weights[f"{name}.weight"].T


_DENSE_WEIGHT, _DENSE_BIAS = "linear.weight", "linear.bias"
_ATTENTION = ("query", "key", "value")


def _encode(graph: _Graph, config: Mapping[str, Any], head: Head = _MEAN, first_place: int = 0) -> None:
    epsilon = config["layer_norm_eps"]
    length = graph.add("Slice", graph.add("Shape", TOKENS), graph.integers(1), graph.integers(2))
    states = graph.norm("embeddings.LayerNorm", _embedded(graph, length, first_place), epsilon)
    for number in range(config["num_hidden_layers"]):
        layer = f"encoder.layer.{number}"
        attended = graph.dense(f"{layer}.attention.output.dense", _attention(graph, config, layer, states))
        states = graph.norm(
            f"{layer}.attention.output.LayerNorm", graph.add("Add", states, attended), epsilon
        )
        wide = graph.add("Gelu", graph.dense(f"{layer}.intermediate.dense", states), domain=_CONTRIB)
        narrow = graph.dense(f"{layer}.output.dense", wide)
        states = graph.norm(f"{layer}.output.LayerNorm", graph.add("Add", states, narrow), epsilon)
    _pooled(graph, states, length, head)


def _embedded(graph: _Graph, length: str, first_place: int) -> str:
    places = graph.weights["embeddings.position_embeddings.weight"][first_place:]
    places = places + graph.weights["embeddings.token_type_embeddings.weight"][0]
    words = graph.add("Gather", graph.constant(graph.weights["embeddings.word_embeddings.weight"]), TOKENS)
    return graph.add("Add", words, graph.add("Slice", graph.constant(places), graph.integers(0), length))


def _attention(graph: _Graph, config: Mapping[str, Any], layer: str, states: str) -> str:
    name = f"{layer}.attention.self"
    of = graph.weights
    # Three products and not a wide one cut in three: the same numbers, and nothing is copied.
    parts = [(of[f"{name}.{part}.weight"].T, of[f"{name}.{part}.bias"]) for part in _ATTENTION]
    asked = graph.linear(name, states, *parts)
    return graph.add("MultiHeadAttention", *asked, domain=_CONTRIB, num_heads=config["num_attention_heads"])


def _pooled(graph: _Graph, states: str, length: str, head: Head) -> None:
    pooled = _first(graph, states) if head.takes_first else _mean(graph, states, length)
    if head.dense:
        weight, bias = head.dense[_DENSE_WEIGHT].T, head.dense[_DENSE_BIAS]
        pooled = graph.add("Add", graph.add("MatMul", pooled, graph.constant(weight)), graph.constant(bias))
    if head.activation:
        pooled = graph.add(head.activation, pooled)
    # One row a text, and a product for each: (texts, 1, width).
    flat = graph.add("Squeeze", pooled, graph.integers(1))
    graph.nodes.append(helper.make_node("LpNormalization", [flat], [VECTORS], axis=-1, p=2))


def _first(graph: _Graph, states: str) -> str:
    return graph.add("Slice", states, graph.integers(0), graph.integers(1), graph.integers(1))


def _mean(graph: _Graph, states: str, length: str) -> str:
    shape = graph.add("Concat", graph.integers(1), length, axis=0)
    ones = graph.add("Expand", graph.constant(np.ones((1, 1), dtype=np.float32)), shape)
    share = graph.add("Div", ones, graph.add("Cast", length, to=TensorProto.FLOAT))
    return graph.add("MatMul", share, states)


def _serialised(graph: _Graph, outputs: Mapping[str, int | None]) -> bytes:
    tokens = helper.make_tensor_value_info(TOKENS, TensorProto.INT64, ["texts", "length"])
    told = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["texts", width] if width else None)
        for name, width in outputs.items()
    ]
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_CONTRIB, 1)]
    empty = helper.make_graph(graph.nodes, "bert", [tokens], told)
    model = helper.make_model(empty, opset_imports=opsets, ir_version=10)
    # One constant at a time goes over: the weights in three copies would be the worker's peak of memory.
    while graph.constants:
        model.graph.initializer.append(graph.constants.pop(0))
    return model.SerializeToString()
