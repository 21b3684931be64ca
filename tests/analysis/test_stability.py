from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from tests.analysis.test_communities import clouds
from workbench.analysis.communities import GraphCommunities
from workbench.analysis.stability import stability


def test_that_groups_found_again_in_every_part_are_stable_and_groups_of_chance_are_not() -> None:
    labels = np.repeat(np.arange(3, dtype=np.int32), 40)
    graph = csr_matrix(np.eye(120) * (np.arange(120) + 1))

    def told_by_weight(part: csr_matrix, seed: int) -> np.ndarray:
        nodes = part.diagonal().astype(int) - 1
        chance = np.random.default_rng(seed)
        return np.where(labels[nodes] == 0, 0, chance.integers(1, 9, len(nodes))).astype(np.int32)

    sure, *unsure = stability(graph, labels, told_by_weight, 0)
    assert sure == 1
    assert max(unsure) < 0.4  # one pair in eight stays together, and the root of it is .35


def test_that_one_seed_gives_one_stability() -> None:
    vectors, _ = clouds([60, 60, 60], spread=0.6)
    once, again = (GraphCommunities(seed=2).fit(vectors).stability_ for _ in range(2))
    assert np.array_equal(once, again)
    assert ((once >= 0) & (once <= 1)).all()


def test_that_clear_groups_are_stable_and_blurred_ones_less_so() -> None:
    clear, blurred = (
        GraphCommunities(granularity=0.5).fit(clouds([60, 60, 60], spread)[0]).stability_.mean()
        for spread in (0.1, 0.7)
    )
    assert clear > 0.95
    assert blurred < clear - 0.1


def test_that_stabilities_stand_beside_the_labels_they_belong_to() -> None:
    vectors, truth = clouds([30, 80, 50], spread=0.1)
    apart = np.zeros(160, dtype=bool)
    apart[truth == 2] = True
    model = GraphCommunities(granularity=0.3, apart=apart).fit(vectors)
    assert len(model.stability_) == model.labels_.max() + 1
    assert model.stability_[model.labels_[apart][0]] == 1


@pytest.mark.parametrize("rows", [0, 1, 2])
def test_that_next_to_nothing_has_a_stability_too(rows: int) -> None:
    model = GraphCommunities().fit(np.eye(3, dtype=np.float32)[:rows])
    assert len(model.stability_) == model.labels_.max(initial=-1) + 1
