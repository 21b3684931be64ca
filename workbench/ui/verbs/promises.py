"""What the window asks about promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.domain.changes import Changed
    from workbench.domain.promises import PromiseRow
    from workbench.services.studies import Study


class PromiseVerbs:
    """One method a verb; see the services for what each does and raises."""

    def list_promises(self, study: Study) -> list[PromiseRow]:
        from workbench.services.promises import list_promises

        return list_promises(study)

    def make_promise(self, study: Study, statement: str, audience: str) -> Changed:
        from workbench.services.promises import make_promise

        return make_promise(study, statement, audience)

    def reword_promise(self, study: Study, promise: str, statement: str, audience: str) -> Changed:
        from workbench.services.promises import reword_promise

        return reword_promise(study, promise, statement, audience)

    def remove_promise(self, study: Study, promise: str) -> Changed:
        from workbench.services.promises import remove_promise

        return remove_promise(study, promise)

    def judge_promise(self, study: Study, promise: str, word: str) -> Changed:
        from workbench.services.promises import judge_promise

        return judge_promise(study, promise, word)

    def link_promise(self, study: Study, promise: str, target: str, word: str | None = None) -> Changed:
        from workbench.services.promises import link_promise

        return link_promise(study, promise, target, word)

    def unlink_promise(self, study: Study, promise: str, target: str) -> Changed:
        from workbench.services.promises import unlink_promise

        return unlink_promise(study, promise, target)
