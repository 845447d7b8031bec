package health.steady;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    static final ApplicationModules ROOMS = ApplicationModules.of(SteadyApplication.class);

    @Test
    void everyRoomEntersOnlyTheRoomsItDeclares() {
        ROOMS.verify();
    }

    @Test
    void theHouseIsDrawn() {
        new Documenter(ROOMS).writeDocumentation();
    }
}
