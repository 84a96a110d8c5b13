package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = org.hibernate.type.NumericBooleanConverter.class)
public class Item {
    @Id Long id;
    String name;
}
