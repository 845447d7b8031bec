package health.steady.site.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param dataDirectory where the embedded PostgreSQL keeps its files; not read when an external server is set */
@ConfigurationProperties("steady")
record DatabaseProperties(@DefaultValue("./data") Path dataDirectory) {}
