package mapping;

import jakarta.persistence.Entity;

@Entity
public class First extends Numbered {}
