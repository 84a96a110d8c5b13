package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;

@Entity
class Sample {
    @Id
    Long id;

    @Check(constraints = "one > 0")
    int one;

    @Column(check = @CheckConstraint(constraint = "two <> 5"))

    @Check(constraints = "two < 10")
    @Min(2)
    int two;

    @Column(check = {@CheckConstraint(name = "three_named", constraint = "three <> 5"), @CheckConstraint(constraint = "three <> 6")})
    int three;

    @Enumerated(EnumType.STRING)
    @Check(constraints = "four <> 'RED'")
    Color four;

    @Checks({@Check(name = "five_named", constraints = "five > 0"), @Check(constraints = "five < 10")})
    int five;

    @Check(constraints = "six > 0")
    @Check(constraints = "six < 9")
    @Max(7)
    int six;
}
