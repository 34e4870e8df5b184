package io.rightful.admin.page;

import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.page.asset.Assets;

/** The frame of a page for whoever reads it. */
@RequestScoped
class Frames {
    private final Caller caller;
    private final Assets assets;
    private final FormToken token;

    Frames(Caller caller, Assets assets, FormToken token) {
        this.caller = caller;
        this.assets = assets;
        this.token = token;
    }

    Frame of(Tab current) {
        return new Frame(
                Arrays.stream(Tab.values())
                        .filter(tab -> caller.seesEverything() || tab.forAgents())
                        .map(tab -> tab.view(current))
                        .toList(),
                assets.style(),
                assets.script(),
                assets.icon(),
                caller.account().value(),
                token.value(),
                caller.administers());
    }
}
