package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "of_its_own") // RV101
public class Subclass extends Converted {}
