package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Page;
import org.qualityaward.testing.Screen;

/** Somebody of the whole cycle at a screen of his own, and what several of them do alike. */
class Player extends Screen {

    private static final int PATIENCE = 30_000;

    Player(Page page) {
        super(page);
        page.setDefaultTimeout(Integer.getInteger("it.patience", PATIENCE));
    }

    /** Chooses the n-th answer of a question. */
    void answer(String question, int nth) {
        page.locator("label[for$='" + question + ":" + nth + "']").first().click();
    }

    /** Enters the PIN into the dialog that is open, and signs. */
    void signOpened(String act) {
        sign(act);
    }

    /** Concludes every point of a sheet as kept, and says on what basis. */
    void passesSheet() {
        page.locator(".q-sheet [role='radiogroup']")
                .all()
                .forEach(point -> point.locator("label").first().dispatchEvent("click"));
        page.locator(".q-sheet textarea").all().forEach(basis -> basis.fill("查阅原件，与申报材料一致"));
    }

    /** Declares that there is no interest in any applicant, and signs. */
    void declaresNoInterest(String folder) {
        open("/" + folder + "/declarations.xhtml");
        while (page.locator("tr[data-answered='false']").count() > 0) {
            click(page.locator("tr[data-answered='false']").first().locator(".q-answer1"));
        }
        sign("签名提交", "签名并提交");
        sees("声明已签名并归档");
    }
}
