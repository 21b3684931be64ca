"""What the window asks of the guide; asked without a study, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.services.guide import GuidePage


class GuideVerbs:
    """One method a verb; see the services for what each does."""

    def guide_pages(self) -> list[tuple[str, str]]:
        from workbench.services.guide import guide_pages

        return guide_pages()

    def guide_page(self, name: str) -> GuidePage:
        from workbench.services.guide import guide_page

        return guide_page(name)
