package demo;

import jakarta.persistence.*;
import org.hibernate.type.YesNoConverter;

@Entity
public class Switch {
    @Id Long id;
    @Convert(converter = YesNoConverter.class) Boolean lit;
}
