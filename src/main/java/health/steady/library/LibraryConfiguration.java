package health.steady.library;

import health.steady.protocol.content.RulebookReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    LibraryService libraryService(Rulebooks rulebooks) {
        RulebookReader reader = new RulebookReader();
        LibraryService library = new LibraryService(rulebooks, reader);
        library.open(reader.shipped());
        return library;
    }
}
