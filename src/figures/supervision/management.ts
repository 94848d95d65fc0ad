// The manager and the office.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { adminPosts, adminSalary, managerPosts, managerSalary } from '../inputs/supervision.ts';
import { fte } from '../staff/staff.ts';
import { salaryWithOnCosts } from './salary.ts';

const METHOD = 'The costing method, section 8';
const managerCost = salaryWithOnCosts('manager', 'a manager', managerSalary);
const adminCost = salaryWithOnCosts('admin', 'an administrator', adminSalary);

export const manager = figure('supervision.manager', {
  label: 'Management',
  unit: 'GBP/year',
  why: 'The part of a manager that this contract takes.',
  source: METHOD,
  formula: fx`(${managerPosts.amount} + ${managerPosts.ofPosts} * ${fte}) * ${managerCost}`,
  example: {
    given: {
      'supervision.manager.fte': 0.2,
      'supervision.manager.fte.share': 0,
      'staff.fte': 6,
      'supervision.managerCost': 40000,
    },
    gives: 8000,
  },
});

export const admin = figure('supervision.admin', {
  label: 'Administration',
  unit: 'GBP/year',
  why: 'Invoices, rosters, records.',
  source: METHOD,
  formula: fx`(${adminPosts.amount} + ${adminPosts.ofPosts} * ${fte}) * ${adminCost}`,
  example: {
    given: {
      'supervision.admin.fte': 0,
      'supervision.admin.fte.share': 0.02,
      'staff.fte': 10,
      'supervision.adminCost': 20000,
    },
    gives: 4000,
  },
});
