package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "kinds")
public class Kind extends Named {}
