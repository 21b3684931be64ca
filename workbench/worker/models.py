"""What language models this installation has, and whether they are the ones they should be."""

from __future__ import annotations

from typing import Any

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken


def examine_models() -> dict[str, Any]:
    """Return every model with its state: {"models": [{"name", "use", "good", "text"}, ...]}."""
    return {"models": [_encoder(), _languages(), *_sentiment(), *_tags()]}


def _encoder() -> dict[str, Any]:
    from workbench.analysis.embedding.minilm import NAME, WEIGHTS_SHA256, minilm

    return _examined(NAME, spoken("embedding of English comments"), lambda: minilm() and WEIGHTS_SHA256)


def _languages() -> dict[str, Any]:
    from workbench.analysis.language import identify

    return _examined(
        "lid.176",
        spoken("telling languages apart"),
        lambda: identify(["This is an English sentence."])[0].code,
    )


def _sentiment() -> list[dict[str, Any]]:
    from workbench.analysis.sentiment import score

    try:
        scores = score([""] * 5, ["en", "es", "tr", "th", "ko"], ["open"] * 5, None)
    except Problem as problem:
        return [{"name": "sentiment", "use": spoken("sentiment"), "good": False, "text": problem.what}]
    return [
        {
            "name": f"{model.name} {model.version}",
            "use": spoken("sentiment ({language})", language=model.language),
            "good": True,
            "text": model.sha256,
        }
        for model in scores.models
    ]


def _tags() -> list[dict[str, Any]]:
    from workbench.analysis.tags.scoring import MODELS, installed_model, tags_folder

    name = tags_folder().name
    return [
        _examined(
            f"{name} {language}",
            spoken("tones and drivers ({language})", language=language),
            lambda language=language: installed_model(language).use.sha256,
        )
        for language in MODELS
    ]


def _examined(name: str, use: str, load: Any) -> dict[str, Any]:
    try:
        return {"name": name, "use": use, "good": True, "text": str(load())}
    except Problem as problem:
        return {"name": name, "use": use, "good": False, "text": problem.what}
