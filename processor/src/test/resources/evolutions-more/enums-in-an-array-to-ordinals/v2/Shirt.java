package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Shirt {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) List<Color> colors;
}
