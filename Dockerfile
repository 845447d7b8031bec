# Steady in a container, from the jar that `./mvnw -DskipTests package` built. It runs as nobody in particular, writes
# nowhere but in /tmp, and carries no database: production has its own.

FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY target/steady-*.jar steady.jar
RUN java -Djarmode=tools -jar steady.jar extract --layers --destination extracted \
 && rm -v extracted/dependencies/lib/embedded-postgres*.jar

FROM eclipse-temurin:25-jre
ARG STEADY_VERSION=0.1.0-SNAPSHOT
LABEL org.opencontainers.image.title="Steady" \
      org.opencontainers.image.description="Rehabilitation after spine surgery" \
      org.opencontainers.image.version="${STEADY_VERSION}"
RUN groupadd --gid 10001 steady \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin steady
WORKDIR /opt/steady
# What changes least comes first: a new release sends its last layer only.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER 10001:10001
ENV SPRING_PROFILES_ACTIVE=prod
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=4s --start-period=90s --retries=3 \
  CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8081/actuator/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-jar", "steady.jar"]
