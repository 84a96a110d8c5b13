package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shop {
    @Id Long id;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Day, Integer> hours;
}
