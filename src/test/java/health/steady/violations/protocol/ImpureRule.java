package health.steady.violations.protocol;

import org.springframework.util.StringUtils;

final class ImpureRule {

    private ImpureRule() {}

    static boolean applies(String words) {
        return StringUtils.hasText(words);
    }
}
