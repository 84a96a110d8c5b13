package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.groups.Default;

@Entity
class Sample {
    @Id
    Long id;

    @NotNull
    String text;

    @NotNull
    Integer number;

    @NotNull
    @Column(length = 20)
    String sized;

    @NotNull
    @Column(nullable = true)
    String wins;

    @NotBlank
    String notBlank;

    @NotEmpty
    String notEmpty;

    @NotEmpty
    byte[] bytes;

    @Null
    String nothing;

    @NotNull
    @Enumerated(EnumType.STRING)
    Color color;

    @NotNull(groups = Default.class)
    String inDefaultGroup;

    @NotNull(groups = Later.class)
    String inOtherGroup;

    @NotNull(groups = {Later.class, Default.class})
    String inBoth;
}
