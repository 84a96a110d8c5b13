package demo;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
public class P {
    @Id Long id;
    @ElementCollection @OrderColumn(name="ix") @ListIndexBase(1) List<String> tags;
}
