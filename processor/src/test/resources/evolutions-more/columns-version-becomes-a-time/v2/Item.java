package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Item {
    @Id Long id;
    @Version Instant version;
}
