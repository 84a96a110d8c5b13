package mapping;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

@MappedSuperclass
@Table(name = "nobody_reads_this") // RV101
public abstract class Superclass {}
