package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Series {
    @Id Long id;
    @RenamedFrom("points") long[] values;
    @Column(length = 50) List<String> names;
}
