package demo;

import jakarta.persistence.*;

public enum Kind { HOME, WORK }
