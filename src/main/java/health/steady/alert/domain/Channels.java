package health.steady.alert.domain;

import health.steady.people.Post;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How people can be told in this installation. Where there is no way, the inbox and the clocks remain. */
@Component
class Channels {

    private final Post post;
    private final Gateway gateway;

    Channels(Post post, Gateway gateway) {
        this.post = post;
        this.gateway = gateway;
    }

    Set<Channel> open() {
        Set<Channel> open = EnumSet.noneOf(Channel.class);
        if (post.isSetUp()) {
            open.add(Channel.MAIL);
        }
        if (gateway.isSetUp()) {
            open.add(Channel.WEBHOOK);
        }
        return open;
    }
}
