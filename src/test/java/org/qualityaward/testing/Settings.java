package org.qualityaward.testing;

import org.eclipse.microprofile.config.ConfigProvider;
import org.qualityaward.shared.Setting;

/** Settings as an administrator changes them; the server remembers each for a while, which a test has no time for. */
public final class Settings {

    private Settings() {}

    public static void set(Setting setting, String value) throws ReflectiveOperationException {
        System.setProperty(setting.key(), value);
        Object config = ConfigProvider.getConfig();
        config.getClass().getMethod("clearCache").invoke(config);
    }
}
