package org.qualityaward.journeys.wholecycle;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A member of the steering group, its head, or the mayor. */
final class Member extends Player {

    Member(Page page) {
        super(page);
    }

    void comesToMeeting() {
        open("/steering/meeting.xhtml");
        press("签到");
        sees("出席");
    }

    /** In secret: the system keeps that he voted, not how. */
    void votes(String choice) {
        open("/steering/ballot.xhtml");
        click(page.locator("[id='ballots:items'] .ui-selectonebutton .ui-button")
                .filter(new Locator.FilterOptions().setHasText(choice)));
        pressAndConfirm("投出", "投出");
        sees("已投票");
    }

    void signsMinutes() {
        open("/steering/meeting.xhtml");
        sees("参加表决");
        sign("签署会议纪要", "签署会议纪要");
        sees("已保存。");
    }

    void signsDecision() {
        open("/steering/meeting.xhtml");
        sign("签署决定", "签署决定");
        sees("已保存。");
    }

    void endorses() {
        open("/steering/endorsement.xhtml");
        sign("签署审核意见", "签署审核意见");
        sees("已审核。", "没有待审核的组织");
    }

    void approves() {
        open("/mayor/approval.xhtml");
        sign("签署批准", "签署批准");
        sees("已批准。", "没有待审定的组织");
    }
}
