package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.URL;

@Entity
class Sample {
    @Id
    Long id;

    @Email
    String email;

    @Pattern(regexp = "a+")
    String pattern;

    @Positive
    int positive;

    @PositiveOrZero
    Integer positiveOrZero;

    @Negative
    int negative;

    @DecimalMin("1.5")
    BigDecimal decimalMin;

    @DecimalMax("9.5")
    BigDecimal decimalMax;

    @Past
    LocalDate past;

    @Future
    Instant future;

    @AssertTrue
    boolean assertTrue;

    @URL
    String url;

    @CreditCardNumber
    String card;

    List<@NotNull String> elements;
}
