package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Code
    String code;

    @Percent
    int percent;

    @Percent(to = 50)
    int half;

    @Either
    String either;

    @Both
    String bothOfThem;

    @Nested
    String nested;
}
