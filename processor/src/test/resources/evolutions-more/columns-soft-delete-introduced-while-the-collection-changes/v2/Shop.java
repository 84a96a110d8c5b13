package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;

@Entity @SoftDelete
public class Shop {
    @Id Long id;
    @RenamedFrom("name") String title;
    @ElementCollection List<String> words;
    @ElementCollection @OrderColumn(name = "pos") List<Long> codes;
}
