package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.steady.protocol.Amount;
import health.steady.protocol.Citation;
import health.steady.protocol.DangerSign;
import health.steady.protocol.Demand;
import health.steady.protocol.Exercise;
import health.steady.protocol.Instruction;
