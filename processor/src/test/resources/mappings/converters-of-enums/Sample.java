package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = ColorConverter.class)
    Color color;

    @Convert(converter = NumberConverter.class)
    Color number;

    @Convert(converter = ColorConverter.class)
    @Column(length = 2)
    Color shorter;

    @Convert(converter = LongConverter.class)
    @Column(nullable = false)
    Color big;

    @Convert(converter = ColorConverter.class)
    @Column(columnDefinition = "text")
    Color defined;
}
