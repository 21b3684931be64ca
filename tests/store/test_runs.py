"""A run proposes; the themes people know outlive it."""

from __future__ import annotations

from tests.studies import analyse_by_hand, bring_in
from workbench.services import themes as theme_verbs
from workbench.store import comments, runs, themes
from workbench.store.study import Study


def names(study: Study) -> dict[str, str]:
    return {theme.id: theme.name for theme in themes.list_themes(study)}


def test_that_a_run_gives_the_same_ids_in_another_study(study: Study, tmp_path) -> None:
    bring_in(study)
    with Study.create(tmp_path / "other.voc") as other:
        bring_in(other)
        assert analyse_by_hand(study) == analyse_by_hand(other)
        assert names(study) == names(other)


def test_that_a_name_given_by_a_person_outlives_the_next_run(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    buses = next(theme for theme, name in names(study).items() if name == "Buses")
    theme_verbs.rename_theme(study, buses, "Late buses")
    analyse_by_hand(study, (1, 1, 0, 0, 0))
    assert names(study)[buses] == "Late buses"
    rows = comments.rows(study, comments.keys(study))
    assert {row.text for row in rows if row.theme == buses} == {
        row.text for row in rows if "bus " in row.text
    }


def test_that_a_theme_nothing_carries_on_is_no_longer_listed(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    before = names(study)
    analyse_by_hand(study, (0, 0, -1, -1, -1))
    assert [before[theme] for theme in names(study)] == ["Buses"]
    study.log.undo()
    assert names(study) == before


def test_that_a_run_cut_off_on_its_way_leaves_nothing(study: Study) -> None:
    bring_in(study)
    analyse_by_hand(study)
    before = names(study)
    header = runs.RunHeader(runs.Recipe(seed=5), "x", {}, {}, {}, 5, "now", 1.0)
    arrival = runs.RunArrival(study, header)
    arrival.add_clusters([runs.ClusterRow(0, "Half", "en", [], [])])
    study.close()
    with Study.open(study.path) as again:
        assert names(again) == before
        assert again.database.one("SELECT count(*) FROM run")[0] == 1
        assert again.database.one("SELECT count(*) FROM cluster")[0] == 2
