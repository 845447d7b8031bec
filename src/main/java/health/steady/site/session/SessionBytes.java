package health.steady.site.session;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.Preferences;
import health.steady.people.Presence;
import health.steady.people.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMapAdapter;
import org.springframework.web.servlet.FlashMap;

/**
 * A session's attributes as bytes, and back. Only the classes named here come back, and only from a few bytes: whoever
 * could write into the table still could not make us build an object of their choice.
 */
final class SessionBytes {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBytes.class);

    private static final int LARGEST = 32 * 1024;

    private static final Set<String> ALLOWED = Stream.of(
                    CurrentUser.class.getName(),
                    PersonId.class.getName(),
                    ClinicId.class.getName(),
                    PatientId.class.getName(),
                    Role.class.getName(),
                    Preferences.class.getName(),
                    Preferences.Weights.class.getName(),
                    Preferences.ClockFace.class.getName(),
                    Preferences.Theme.class.getName(),
                    Presence.class.getName(),
                    SecurityContextImpl.class.getName(),
                    UsernamePasswordAuthenticationToken.class.getName(),
                    AbstractAuthenticationToken.class.getName(),
                    SimpleGrantedAuthority.class.getName(),
                    WebAuthenticationDetails.class.getName(),
                    DefaultCsrfToken.class.getName(),
                    FlashMap.class.getName(),
                    LinkedMultiValueMap.class.getName(),
                    MultiValueMapAdapter.class.getName(),
                    "java.lang.Object",
                    "java.lang.Enum",
                    "java.lang.Record",
                    "java.lang.Number",
                    "java.lang.Boolean",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.String",
                    "java.time.Instant",
                    "java.time.Ser",
                    "java.time.ZoneId",
                    "java.time.ZoneOffset",
                    "java.time.ZoneRegion",
                    "java.util.UUID",
                    "java.util.ArrayList",
                    "java.util.CollSer",
                    "java.util.Collections$UnmodifiableCollection",
                    "java.util.Collections$UnmodifiableList",
                    "java.util.Collections$UnmodifiableRandomAccessList",
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.Map$Entry",
                    "java.util.concurrent.CopyOnWriteArrayList")
            .collect(Collectors.toUnmodifiableSet());

    private SessionBytes() {}

    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionBytes::write);
        conversion.addConverter(byte[].class, Object.class, SessionBytes::read);
        return conversion;
    }

    static byte[] write(Object attribute) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(attribute);
        } catch (IOException e) {
            throw new SerializationFailedException("A session cannot hold this", e);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new SerializationFailedException("A session holds less than this");
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(SessionBytes::isAllowed);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new SerializationFailedException("A session does not hold this", e);
        }
    }

    private static Status isAllowed(FilterInfo info) {
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        while (type.isArray()) {
            type = type.getComponentType();
        }
        if (type.isPrimitive() || ALLOWED.contains(type.getName())) {
            return Status.ALLOWED;
        }
        LOG.warn("A session may not hold a {}", type.getName());
        return Status.REJECTED;
    }
}
