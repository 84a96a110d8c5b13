package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class P {
    @Id Long id;
    @ElementCollection @OrderColumn(name="ix") List<String> tags;
}
